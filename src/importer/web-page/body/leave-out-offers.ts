import type { ChosenBlock } from './chosen-block.ts';
import { isPayWallNotice } from './says-goes-on.ts';
import { settingOf } from './settings.ts';

/**
 * Leaves out what stands below the notice that the rest of an article is for subscribers and is set otherwise than every
 * paragraph above it: what a subscription is, and who may use it.
 */
export function leaveOutOffers(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const notice = chosen.findIndex(({ block, rule }) => rule !== undefined && isPayWallNotice(block));
  const above = chosen.slice(0, Math.max(0, notice)).filter(({ rule }) => rule === undefined);
  const settings = new Set(above.map(({ block }) => settingOf(block)));
  return chosen.map((one, at) => {
    const isOffer = above.length > 0 && at > notice && one.rule === undefined;
    return isOffer && !settings.has(settingOf(one.block)) ? { ...one, rule: 'newsletter-box' } : one;
  });
}
