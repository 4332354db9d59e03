import CPROJ

extension CRS {
  /// The system in PROJJSON, as it stands in GeoParquet; nil when PROJ cannot write it down so.
  public var projJSON: String? {
    let context = ProjContext()
    guard let object = context.object(definition) else { return nil }
    return proj_as_projjson(context.pointer, object.pointer, nil).map { String(cString: $0) }
  }
}
