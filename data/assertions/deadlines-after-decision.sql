-- No remedy is due more than a year before its decision.
SELECT d.slug, r.id, d.decided_on, r.due_on
FROM remedies r JOIN decisions d ON d.id = r.decision_id
WHERE r.due_on IS NOT NULL AND d.decided_on IS NOT NULL AND r.due_on < date(d.decided_on, '-1 year');
