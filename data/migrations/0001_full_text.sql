-- The full-text index. Its words are folded by data/tokens.ts and joined by spaces before they come here, so that
-- "ascii" only splits at spaces. Without content of its own: the text stands once, in `texts`. Rowid = decisions.id.
CREATE VIRTUAL TABLE decisions_fts USING fts5(title, summary, complaint, findings, action, events, law, boilerplate, content='', contentless_delete=1, detail=full, tokenize='ascii');
