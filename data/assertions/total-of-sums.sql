-- A known total is the sum of the amounts that count.
SELECT d.slug, d.total_pence, sum(r.pence) AS sum_pence
FROM decisions d JOIN remedies r ON r.decision_id = d.id AND r.counts = 1
WHERE d.total_pence IS NOT NULL AND d.award_checks <> 'parts-differ'
GROUP BY d.id HAVING d.total_pence <> coalesce(sum(r.pence), 0);
