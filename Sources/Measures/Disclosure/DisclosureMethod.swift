/// How counts are made fit for the public.
public enum DisclosureMethod: Sendable, Hashable {
  /// Small counts are withheld, and what would give them away.
  case suppression(SuppressionRule)
  /// Every count is rounded at random to a multiple of a base.
  case rounding(RandomRounding)
  /// Every count is changed a little, by the keys of its pupils.
  case noise(CellKeyNoise)
}
