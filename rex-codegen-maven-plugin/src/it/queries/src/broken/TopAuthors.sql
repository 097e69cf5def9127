-- name: topAuthors :many
select u.name, count(p.id) as posts
from users u left join posts p on p.autor_id = u.id
group by u.name;

-- name: unknown :many
select name from users
where trim(name) = substr(:what, 1);
