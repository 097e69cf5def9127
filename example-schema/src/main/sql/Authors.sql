-- name: risingAuthors :many
-- Authors by the ratings of what they have written since.
select u.id, u.name, count(*) as posts, avg(p.rating) as rating
from users u join posts p on p.author_id = u.id
where p.published and p.created_at >= :since
group by u.id, u.name;
