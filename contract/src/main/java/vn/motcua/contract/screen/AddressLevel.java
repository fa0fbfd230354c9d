package vn.motcua.contract.screen;

/** The parts of an address, in the order in which they are asked for. */
public enum AddressLevel {
    PROVINCE,
    COMMUNE,
    STREET
}
