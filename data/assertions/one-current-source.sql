-- Each decision has exactly one current copy.
SELECT d.slug, count(s.id) AS current_copies
FROM decisions d LEFT JOIN sources s ON s.decision_id = d.id AND s.current = 1
GROUP BY d.id HAVING count(s.id) <> 1;
