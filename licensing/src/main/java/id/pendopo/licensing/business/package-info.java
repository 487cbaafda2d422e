/**
 * Who does what business, where, and with how much (<i>pelaku usaha, kegiatan usaha, lokasi, modal, skala usaha</i>): the records that
 * applications and licences are about, and the rules that need nothing else to judge them.
 *
 * <p>Law: kinds of business actors and what each must show [K]; scale by PP 7/2021 Pasal 35 [S], whose amounts a region's policy brings;
 * KBLI 2020 [K] and KBLI 2025 by Peraturan BPS 7/2025 [S], whose ranges of divisions are unsure [?]. Names of entities are public,
 * everything about a person is marked {@link id.pendopo.core.identity.Personal}.
 *
 * <p>Start with {@link id.pendopo.licensing.business.BusinessActor} and {@link id.pendopo.licensing.business.BusinessActivity}; what
 * speaks against them stands in {@link id.pendopo.licensing.business.ActorRules} and
 * {@link id.pendopo.licensing.business.ActivityRules}. Not here: risk, routing and what a type of licence asks for.
 */
@NullMarked
package id.pendopo.licensing.business;

import org.jspecify.annotations.NullMarked;
