-- name: topAuthors :many
-- Authors by the posts that they have written since.
select u.id, u.name, u.city, count(p.id) as posts
from users u left join posts p on p.author_id = u.id and p.created_at >= :since
where (:city is null or u.city = :city)
group by u.id, u.name, u.city
order by posts desc, u.id;

-- name: move :exec
update users set city = :city where id = :id;

-- name: namesOf :many
select id, name from users where id in (:ids);

-- name: addPost :one
insert into posts (author_id, title, created_at) values (:author, :title, :at) returning id, title;
