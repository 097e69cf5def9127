-- Who writes, and how much.

-- name: topAuthors :many
-- Authors by how many posts they have, those who came since a day.
select u.id, u.name, u.city, count(p.id) as posts, sum(p.price) as income
from users u left join posts p on p.author_id = u.id
where u.created_at >= :since
group by u.id, u.name, u.city
order by posts desc, u.id;

-- name: byEmail :optional
select * from users where email = :email;

-- name: howMany :one
select count(*) as n from users where (:city is null or city = :city);

-- name: someOf :many
select u.name, u.age from users u where u.id in (:ids) and u.id not in (:others) order by u.id;

-- name: everyone :stream
select id, name from users order by id;

-- name: quoted :one
-- {@code */} & <b> in a comment.
select 'it''s :not {0} a "parameter" \ ?' as "the text", ':x' as session from users where id = :session;
