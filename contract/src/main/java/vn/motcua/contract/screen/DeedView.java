package vn.motcua.contract.screen;

import java.time.Instant;

/**
 * A line of the trail.
 *
 * @param who a technician's name; empty before anybody has signed in
 * @param about a device or a setting; empty when the deed says all
 * @param change what it was and what it is; empty when nothing changed
 */
public record DeedView(Instant at, String who, TechnicianDeed deed, String about, String change) {}
