package vn.motcua.contract.petition;

/** What a petition is about; with the place it decides which agency is asked. */
public enum PetitionKind {
    TRAFFIC,
    ENVIRONMENT,
    ORDER,
    POWER,
    PROCEDURE,
    MANNER,
    OTHER
}
