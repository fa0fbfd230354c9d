package vn.motcua.contract.screen;

/**
 * A procedure as citizens look for it.
 *
 * @param name as people say it
 * @param officialName in full, as published
 * @param workingDays 0 when it is done while one waits
 * @param feeDong 0 when it is free
 * @param offeredHere whether papers can be handed in at this kiosk
 */
public record ProcedureCard(
        String code,
        String name,
        String officialName,
        int workingDays,
        long feeDong,
        boolean offeredHere) {}
