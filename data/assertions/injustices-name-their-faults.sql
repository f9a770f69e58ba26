-- An injustice is tied only to faults of its own decision.
SELECT d.slug, i.id, tie.value AS fault
FROM injustices i JOIN decisions d ON d.id = i.decision_id, json_each(i.faults) AS tie
WHERE NOT EXISTS (SELECT 1 FROM faults f WHERE f.decision_id = i.decision_id AND f.id = tie.value);
