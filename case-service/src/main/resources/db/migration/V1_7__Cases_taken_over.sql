-- Which cases came from an earlier system, and under which reference there: the same line is taken over once.
create table imported_case (
    case_id     uuid primary key references case_file,
    ki          text not null,
    controller  uuid not null,
    source      text not null,
    imported_by text not null,
    imported_at timestamptz not null,
    unique (controller, source)
);
