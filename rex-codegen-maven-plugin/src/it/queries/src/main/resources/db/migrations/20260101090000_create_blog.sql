--liquibase formatted sql

--changeset acme:users
create table users (
  id integer primary key,
  name varchar(100) not null,
  city varchar(50)
);
--rollback drop table users;

--changeset acme:posts
create table posts (
  id integer primary key,
  author_id integer not null references users (id),
  title text not null,
  created_at timestamp not null
);
--rollback drop table posts;
