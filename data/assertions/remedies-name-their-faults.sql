-- A remedy is tied only to faults of its own decision.
SELECT d.slug, r.id, tie.value AS fault
FROM remedies r JOIN decisions d ON d.id = r.decision_id, json_each(r.faults) AS tie
WHERE NOT EXISTS (SELECT 1 FROM faults f WHERE f.decision_id = r.decision_id AND f.id = tie.value);
