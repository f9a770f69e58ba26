-- Each decision has its record.
SELECT d.slug FROM decisions d LEFT JOIN records r ON r.decision_id = d.id WHERE r.decision_id IS NULL;
