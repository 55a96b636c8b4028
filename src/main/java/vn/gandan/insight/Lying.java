package vn.gandan.insight;

import vn.gandan.custody.Load;

/**
 * What lies at one hand.
 *
 * @param kind desk kinds in lower case, or bag, or missing
 * @param name of the desk as on its sign, or the bag's code
 * @param unit name of the office or agency that answers
 * @param days since the oldest thing came there, counted by dates
 */
public record Lying(Load load, String kind, String name, String unit, long days) {}
