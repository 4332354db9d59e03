/// The number of a thing in its list, from 0; below 0 for none.
///
///     let zone: ZoneNumber = pupils.zone[7]
///     if zone >= 0 { print(study.zones.ids[Int(zone)]) }
///
/// What it numbers is part of its type, at no cost at run time, so that the number of a school is never taken for that of
/// a catchment area.
@frozen
public struct ListNumber<Kind>: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral
{
  public var rawValue: Int32

  @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }
  @inlinable public init(integerLiteral value: Int32) { rawValue = value }
  @inlinable public init(_ number: Int) { rawValue = Int32(number) }

  /// 0, 1, 2 …: the numbers of a list in its order.
  @inlinable public static var counting: some Sequence<Self> { (0...).lazy.map { Self($0) } }

  @inlinable public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

extension ListNumber: CustomStringConvertible {
  public var description: String { String(rawValue) }
}

extension Int {
  @inlinable public init<Kind>(_ number: ListNumber<Kind>) { self = Int(number.rawValue) }
}

/// A column of numbers of one kind.
@frozen
public struct ListNumbers<Kind>: Equatable, Sendable, RandomAccessCollection, RangeReplaceableCollection,
  MutableCollection,
  ExpressibleByArrayLiteral
{
  /// The same without their kind, for what treats areas of all levels alike.
  public var codes: ContiguousArray<Int32>

  @inlinable public init() { codes = [] }
  @inlinable public init(codes: ContiguousArray<Int32>) { self.codes = codes }
  @inlinable public init(_ numbers: some Sequence<ListNumber<Kind>>) {
    codes = ContiguousArray(numbers.lazy.map(\.rawValue))
  }
  @inlinable public init(arrayLiteral numbers: ListNumber<Kind>...) { self.init(numbers) }
  @inlinable public init(repeating number: ListNumber<Kind>, count: Int) {
    codes = ContiguousArray(repeating: number.rawValue, count: count)
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { codes.count }
  @inlinable public subscript(position: Int) -> ListNumber<Kind> {
    get { ListNumber(rawValue: codes[position]) }
    set { codes[position] = newValue.rawValue }
  }

  @inlinable public mutating func append(_ number: ListNumber<Kind>) { codes.append(number.rawValue) }
  @inlinable public mutating func replaceSubrange(
    _ range: Range<Int>, with numbers: some Collection<ListNumber<Kind>>
  ) {
    codes.replaceSubrange(range, with: numbers.lazy.map(\.rawValue))
  }
}

/// What numbers of a study may number.
public enum Numbered {
  public enum Zone {}
  public enum District {}
  public enum ResidentialUnit {}
  public enum School {}
}

public typealias ZoneNumber = ListNumber<Numbered.Zone>
public typealias DistrictNumber = ListNumber<Numbered.District>
public typealias ResidentialUnitNumber = ListNumber<Numbered.ResidentialUnit>
public typealias SchoolNumber = ListNumber<Numbered.School>

public typealias ZoneNumbers = ListNumbers<Numbered.Zone>
public typealias DistrictNumbers = ListNumbers<Numbered.District>
public typealias ResidentialUnitNumbers = ListNumbers<Numbered.ResidentialUnit>
public typealias SchoolNumbers = ListNumbers<Numbered.School>
