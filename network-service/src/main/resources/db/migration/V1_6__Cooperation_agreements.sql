-- Kooperationsvereinbarungen (G-07, G-08): with whom, with which annex on data protection, in which state. What an agreement
-- costs and from which template it came (B1-40) is added to it later.
create table cooperation_agreement (
    ki              text not null,
    id              uuid not null,
    organisation_id uuid not null,
    kind            text not null,
    annex           text not null,
    state           text not null,
    signed_on       date,
    valid_from      date,
    valid_until     date,
    notice_weeks    int,
    terminated_to   date,
    version         int  not null,
    primary key (ki, id),
    foreign key (ki, organisation_id) references organisation (ki, id)
);
create index cooperation_agreement_id on cooperation_agreement (id);
create index cooperation_agreement_organisation on cooperation_agreement (ki, organisation_id);
