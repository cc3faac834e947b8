create table meeting (
    id           uuid primary key,
    ki           text not null,
    body_id      uuid not null,
    title        text not null,
    date         date not null,
    mode         text not null,
    place        text,
    status       text not null,
    seats_filled int,
    items        int  not null,
    decisions    int  not null,
    version      int  not null,
    foreign key (ki, body_id) references body (ki, id)
);
create index meeting_ki on meeting (ki, id);

create table agenda_item (
    id          uuid primary key,
    ki          text not null,
    meeting_id  uuid not null references meeting,
    position    int  not null,
    title       text not null,
    kind        text not null,
    theme_id    uuid references theme,
    presenter   text,
    decision_id uuid,
    unique (meeting_id, position)
);

create table decision (
    id               uuid primary key,
    ki               text not null,
    body_id          uuid not null,
    meeting_id       uuid not null references meeting,
    agenda_item_id   uuid not null unique references agenda_item,
    theme_id         uuid references theme,
    result           text not null,
    text             text not null,
    mode             text not null,
    yes              int,
    no               int,
    abstentions      int,
    decided_on       date not null,
    open_assignments int  not null,
    version          int  not null
);
create index decision_ki on decision (ki, id);

create table assignment (
    id             uuid primary key,
    ki             text not null,
    decision_id    uuid not null references decision,
    title          text not null,
    owner_function text not null,
    due_on         date,
    done_on        date
);
create index assignment_decision on assignment (decision_id);
