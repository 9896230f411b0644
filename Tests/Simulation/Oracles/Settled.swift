/// Something that holds for many commands until it is changed, and whether that is happening just now.
///
/// What an answer must be is known for sure only where no change was under way from question to answer; most of the time
/// none is.
struct Settled<Value> {
    var value: Value
    private var changesUnderWay = 0
    /// Grows with every change that is asked for, and with every answer to one.
    private var moment = 0

    init(_ value: Value) {
        self.value = value
    }

    mutating func changeIsAsked() {
        changesUnderWay += 1
        moment += 1
    }

    /// A change was answered, for better or worse, or never taken.
    mutating func changeIsOver() {
        changesUnderWay -= 1
        moment += 1
    }

    /// Nothing is under way any more.
    mutating func forgetChanges() {
        changesUnderWay = 0
        moment += 1
    }

    /// Names the present; `nil` while a change is under way.
    var now: Int? { changesUnderWay == 0 ? moment : nil }

    /// Whether it has held the same ever since, but for a change that asks this of itself once it is over.
    func holds(since moment: Int?, butForOne isChange: Bool = false) -> Bool {
        guard let moment else { return false }
        return now == moment + (isChange ? 2 : 0)
    }
}
