package vn.motcua.province.access;

/** What a member of staff does here. */
public enum Role {
    OFFICER,
    EDITOR,
    TECHNICIAN
}
