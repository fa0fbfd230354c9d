package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How it stands with a number that somebody holds to the reader. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface TicketStanding {
    /** The province is being asked. */
    record Asked() implements TicketStanding {}

    record Waits(String desks, WaitView expected) implements TicketStanding {}

    record Called(String desk) implements TicketStanding {}

    /** Was called and is done, was let go, or is of another day. */
    record Over() implements TicketStanding {}

    /** The province does not answer, or has not heard of it yet. */
    record Unknown() implements TicketStanding {}
}
