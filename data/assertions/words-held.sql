-- The words of a decision are held, or withheld, and not both.
SELECT d.slug
FROM decisions d LEFT JOIN texts t ON t.decision_id = d.id LEFT JOIN withheld w ON w.decision_id = d.id
WHERE (t.decision_id IS NULL) = (w.decision_id IS NULL);
