/// The spatial indices by the names that tables know them by.
public enum SpatialIndex: String, Sendable, Hashable, CaseIterable {
  case information = "spatial_H"
  case dissimilarity = "spatial_D"
  case isolation = "spatial_isolation"
  case exposure = "spatial_exposure"
  case decayIsolation = "distance_decay_isolation"
  case decayExposure = "distance_decay_exposure"
  case absoluteClustering = "absolute_clustering"
  case relativeClustering = "relative_clustering"
  case proximity = "spatial_proximity"
  case delta
  case absoluteConcentration = "absolute_concentration"
  case relativeConcentration = "relative_concentration"
  case absoluteCentralization = "absolute_centralization"
  case relativeCentralization = "relative_centralization"

  public var id: String { rawValue }

  public var title: String {
    switch self {
    case .information: "Spatial information index"
    case .dissimilarity: "Spatial dissimilarity"
    case .isolation: "Spatial isolation"
    case .exposure: "Spatial exposure"
    case .decayIsolation: "Distance-decay isolation"
    case .decayExposure: "Distance-decay exposure"
    case .absoluteClustering: "Absolute clustering"
    case .relativeClustering: "Relative clustering"
    case .proximity: "Spatial proximity"
    case .delta: "Delta, concentration"
    case .absoluteConcentration: "Absolute concentration"
    case .relativeConcentration: "Relative concentration"
    case .absoluteCentralization: "Absolute centralization"
    case .relativeCentralization: "Relative centralization"
    }
  }
}

/// A spatial index with the distance that it was taken at.
public struct SpatialValue: Sendable, Hashable {
  public let index: SpatialIndex
  /// The radius or, of distance decay, the scale; `nil` for an index without one.
  public let reach: Double?
  /// `nil` where it is undefined.
  public let value: Double?
}
