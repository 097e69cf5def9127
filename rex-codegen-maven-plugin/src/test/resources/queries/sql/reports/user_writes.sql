-- name: add :exec
insert into users (id, email, name, age, created_at) values (:id, :email, :name, :age, :at);

-- name: rename :exec
update users set name = :name, city = :city where id = :id;

-- name: addPost :one
insert into posts (id, author_id, title, published) values (:id, :author, :title, :published)
returning id, title, price;

-- name: purge :many
delete from posts where author_id = :author returning title;
