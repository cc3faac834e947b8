-- Of all that was ever recorded of the persons of a KI, what says this now: the flag asks for one Rechtskreis.
create index person_history_says on person_history (ki, kind, code) where corrected_at is null;
