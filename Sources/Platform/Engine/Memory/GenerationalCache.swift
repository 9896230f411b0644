/// A bounded map that forgets what was not used lately, at a constant cost per use.
///
/// Two generations: a use moves an element to the young one; once that holds half the maximum `trim` makes it the
/// old one, and what was left in the old one is forgotten, but for what must stay. Nothing is forgotten before: whoever
/// decides holds on to several elements at once, and what they change in one that is forgotten meanwhile is lost.
struct GenerationalCache<Key: Hashable, Value> {
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]
    /// Elements made young since the generations last changed, so that what must stay is not
    /// looked through again and again while there is much of it.
    private var arrivals = 0
    private let countMax: Int
    private let mayForget: (Key, Value) -> Bool

    /// Makes an empty cache; `mayForget` says whether an element can be had again from elsewhere.
    init(countMax: Int, mayForget: @escaping (Key, Value) -> Bool) {
        self.countMax = countMax
        self.mayForget = mayForget
    }

    /// How many elements are held.
    var count: Int { young.count + old.count }

    /// All elements, in no order.
    var values: [Value] { Array(young.values) + Array(old.values) }

    subscript(key: Key) -> Value? {
        mutating get {
            if let value = young[key] { return value }
            guard let value = old.removeValue(forKey: key) else { return nil }
            insert(value, for: key)
            return value
        }
        set {
            old[key] = nil
            if let newValue { insert(newValue, for: key) } else { young[key] = nil }
        }
    }

    private mutating func insert(_ value: Value, for key: Key) {
        young[key] = value
        arrivals += 1
    }

    /// Forgets what was not used lately, once there is much of it; for when nobody holds an element.
    mutating func trim() {
        guard young.count > countMax / 2, arrivals > countMax / 4 else { return }
        let kept = old.filter { !mayForget($0.key, $0.value) }
        old = young
        young = kept
        arrivals = 0
    }
}
