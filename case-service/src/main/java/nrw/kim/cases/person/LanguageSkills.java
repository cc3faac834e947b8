package nrw.kim.cases.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nrw.kim.events.code.LanguageLevel;

/** Stores languages with their level as {@code ar:NATIVE,de:A2}. */
@Converter
public class LanguageSkills implements AttributeConverter<List<LanguageSkill>, String> {
    @Override
    public String convertToDatabaseColumn(List<LanguageSkill> skills) {
        return skills == null
                ? null
                : skills.stream()
                        .map(skill -> skill.language() + ":" + skill.level())
                        .collect(Collectors.joining(","));
    }

    @Override
    public List<LanguageSkill> convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(LanguageSkills::skill).toList();
    }

    private static LanguageSkill skill(String text) {
        var parts = text.split(":");
        return new LanguageSkill(parts[0], LanguageLevel.valueOf(parts[1]));
    }
}
