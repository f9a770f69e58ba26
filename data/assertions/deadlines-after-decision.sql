-- No remedy is due more than a year before its decision, unless the record warns of it (a slip of the text).
SELECT d.slug, r.id, d.decided_on, r.due_on
FROM remedies r JOIN decisions d ON d.id = r.decision_id
WHERE r.due_on IS NOT NULL AND d.decided_on IS NOT NULL AND r.due_on < date(d.decided_on, '-1 year')
  AND NOT EXISTS (
    SELECT 1 FROM records k, json_each(k.record, '$.warnings') w
    WHERE k.decision_id = d.id AND json_extract(w.value, '$.code') = 'due-before-decision'
  );
