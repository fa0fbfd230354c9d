package vn.motcua.contract.screen;

import vn.motcua.contract.dossier.ConsentPurpose;

/**
 * A box of consent.
 *
 * @param needed whether nothing can be handed in without it
 */
public record ConsentView(ConsentPurpose purpose, boolean given, boolean needed) {}
