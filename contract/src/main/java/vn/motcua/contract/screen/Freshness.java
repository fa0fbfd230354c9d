package vn.motcua.contract.screen;

import java.time.Instant;

/**
 * How old what is shown is.
 *
 * @param asOf when the kiosk last knew it to be true
 * @param current false when the province could not be asked: shown with a warning
 */
public record Freshness(Instant asOf, boolean current) {}
