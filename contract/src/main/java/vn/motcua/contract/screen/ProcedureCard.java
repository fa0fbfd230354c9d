package vn.motcua.contract.screen;

/**
 * A procedure as citizens look for it.
 *
 * @param name as people say it
 * @param officialName in full, as published
 * @param fee the published text, with its conditions; empty if none was published
 * @param offeredHere whether papers can be handed in at this kiosk
 */
public record ProcedureCard(
        String code,
        String name,
        String officialName,
        ProcedureTime time,
        String fee,
        boolean offeredHere) {}
