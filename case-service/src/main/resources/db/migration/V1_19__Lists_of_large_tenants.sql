-- Lists and searches of a KI with 100,000 cases. The lock of rows compares ki with an array and keeps no order, and it lets
-- an index be asked only by operators that leak nothing: like and lower() leak, >= and < on a stored column do not.

-- ø, ı and é are found by who types o, i and e.
create function sought(name text) returns text language sql immutable parallel safe
    return translate(lower(name),
        'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžǎǐǒǔǖǘǚǜǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ’',
        'aaaaaaaceeeeiiiidnoooooouuuuytyaaaccccddeeeeegggghhiiiiijkllllnnnoooorrrsssstttuuuuuuwyzzzaiouuuuugkoojgnaaaeeiioorruusthabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy');

alter table person add column family_name_sought text collate "C" generated always as (sought(family_name)) stored;
create index person_sought on person (ki, family_name_sought);
drop index person_name;

alter table case_file alter column number type text collate "C";
create index case_file_phase on case_file (ki, phase, opened_at desc, id desc);
create index case_file_controller on case_file (ki, controller, opened_at desc, id desc);
