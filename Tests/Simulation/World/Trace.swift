/// The last things that happened in a run, for whoever has to find out why.
package final class Trace {
    private static let lineCountMax = 120
    private var lines: [String] = []
    /// Every line is printed as it comes, for replaying one seed.
    package var isLoud = false

    /// Every command and answer is noted too, which costs many times what doing them does.
    package var isDetailed = false

    package init() {}

    func note(_ line: @autoclosure () -> String) {
        let text = line()
        if isLoud { print(text) }
        lines.append(text)
        if lines.count > 2 * Self.lineCountMax { lines.removeFirst(Self.lineCountMax) }
    }

    package var last: [String] { lines.suffix(Self.lineCountMax) }
}
