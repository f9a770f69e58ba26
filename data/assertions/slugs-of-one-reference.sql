-- A plain slug is held by one decision, the only council's where several share it.
SELECT base_slug, count(*) AS sharing
FROM decisions GROUP BY base_slug
HAVING count(*) > 1 AND sum(slug = base_slug AND body_type NOT IN ('county', 'district', 'unitary', 'metropolitan', 'london-borough')) > 0;
