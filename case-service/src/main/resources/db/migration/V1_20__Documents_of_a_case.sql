-- Documents of a case. One that is removed can be brought back for a while, then title, note and content are erased; that it
-- was stays.
create table case_document (
    id         uuid primary key,
    ki         text        not null,
    case_id    uuid        not null references case_file,
    title      text,
    kind       text        not null,
    domain     text        not null,
    marks      text        not null,
    dated      date,
    note       text,
    media_type text        not null,
    size       int         not null,
    sha256     text,
    added_by   text        not null,
    added_at   timestamptz not null,
    changed_by text,
    changed_at timestamptz,
    removed_by text,
    removed_at timestamptz,
    erased_at  timestamptz,
    version    int         not null default 0,
    constraint case_document_erased_says_nothing
        check (erased_at is null or title is null and note is null and dated is null and sha256 is null)
);
create index case_document_case on case_document (case_id, id desc);
create index case_document_removed on case_document (ki, removed_at) where removed_at is not null and erased_at is null;

-- Apart from its description, so that no list reads contents.
create table case_document_content (
    document_id uuid primary key references case_document,
    ki          text  not null,
    content     bytea not null
);
-- PDF, JPEG and PNG are compressed already.
alter table case_document_content alter column content set storage external;

-- The documents a consent names, with their titles as the person read them; those that a handover takes along.
alter table consent add column documents text;
alter table handover add column documents text;
