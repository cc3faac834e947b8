package nrw.kim.network.body;

import jakarta.persistence.Converter;
import nrw.kim.network.persistence.JsonList;

/** List of {@link Seat}. */
@Converter
public class SeatList extends JsonList<Seat> {
    /** For Hibernate. */
    public SeatList() {
        super(Seat.class);
    }
}
