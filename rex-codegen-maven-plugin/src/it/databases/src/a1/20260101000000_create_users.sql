--liquibase formatted sql

--changeset acme:users
create table users (id integer primary key, name text not null);
--rollback drop table users;

--changeset acme:drafts
create table drafts (id integer primary key);
--rollback drop table drafts;
