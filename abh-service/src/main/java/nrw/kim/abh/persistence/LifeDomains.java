package nrw.kim.abh.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nrw.kim.events.code.LifeDomain;

/** List of {@link LifeDomain} as comma separated text. */
@Converter
public class LifeDomains implements AttributeConverter<List<LifeDomain>, String> {
    @Override
    public String convertToDatabaseColumn(List<LifeDomain> domains) {
        return domains.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public List<LifeDomain> convertToEntityAttribute(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(LifeDomain::valueOf).toList();
    }
}
