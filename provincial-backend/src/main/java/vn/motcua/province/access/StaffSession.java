package vn.motcua.province.access;

/**
 * A member of staff who is signed in.
 *
 * @param id 256 random bits as hex, known to the browser only
 * @param csrf goes into every form and comes back with it
 */
public record StaffSession(String id, String login, String name, Role role, String csrf) {}
