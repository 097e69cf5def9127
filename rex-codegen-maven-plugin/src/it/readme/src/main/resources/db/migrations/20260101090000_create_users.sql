--liquibase formatted sql

--changeset acme:users
create table users (
  id integer primary key,
  email varchar(254) not null constraint users_email_key unique,
  name varchar(100) not null,
  age integer
);
--rollback drop table users;
