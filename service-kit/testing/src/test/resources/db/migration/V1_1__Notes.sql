create table note (
    id      uuid primary key,
    ki      text not null,
    content text not null,
    status  text not null,
    version int  not null
);
