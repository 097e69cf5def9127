--liquibase formatted sql

--changeset acme:entries
create schema audit;
create table audit.entries (id bigint generated always as identity primary key, at timestamptz not null);
create table audit.log (id bigint generated always as identity primary key);
create table accounts (id bigint primary key);
--rollback drop table accounts;
--rollback drop schema audit cascade;
