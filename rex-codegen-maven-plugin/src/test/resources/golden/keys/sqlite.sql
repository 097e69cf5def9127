create table countries (
  code char(2) not null primary key,
  name text not null unique
);
create table cities (
  country_code char(2) not null references countries (code),
  name text not null,
  founded date,
  primary key (country_code, name)
);
create table people (
  id integer primary key,
  name text not null,
  parent_id bigint references people (id),
  boss_id bigint references people (id),
  born_in_country char(2) not null,
  born_in_city text not null,
  lives_in_country char(2),
  lives_in_city text,
  constraint people_born_in_fkey foreign key (born_in_country, born_in_city) references cities (country_code, name),
  constraint people_lives_in_fkey foreign key (lives_in_country, lives_in_city) references cities (country_code, name)
    on delete set null on update cascade,
  unique (name, born_in_country)
);
create table messages (
  id integer primary key,
  sender_id bigint not null references people (id),
  receiver_id bigint not null references people (id),
  body text not null,
  check (sender_id <> receiver_id)
);
create unique index messages_body_idx on messages (body);
create index messages_long_idx on messages (length(body), sender_id) where receiver_id > 0;
create table passports (
  person_id bigint not null primary key references people (id),
  number text not null
);
create table friendships (
  person_id bigint not null references people (id),
  friend_id bigint not null references people (id),
  since date not null,
  primary key (person_id, friend_id)
);
create table log_lines (
  line text
);
