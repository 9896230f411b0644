internal import FuzzSupport
internal import PlatformCore

@testable internal import echoim

extension FuzzTarget {
    /// A file of history from another service: every line is in one batch, in order, or the file is refused by the line.
    static let importLines = FuzzTarget("import-lines") { input in
        var input = input
        let lines = String(decoding: input.rest(), as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ).map(String.init)
        var batches = ImportBatches()
        var ended: [ImportBatches.Batch] = []
        do throws(CommandFailure) {
            for line in lines {
                if let batch = try batches.add(line) { ended.append(batch) }
            }
        } catch {
            return try require(error.description.hasPrefix("line "), error.description)
        }
        if let last = batches.finish() { ended.append(last) }
        let count = lines.count { !$0.allSatisfy(\.isWhitespace) }
        try require(ended.reduce(0) { $0 + $1.messages.count } == count, "\(count) lines are not all taken over")
        for (one, next) in zip(ended, ended.dropFirst()) {
            let goesOn = one.conversation == next.conversation
            try require(one.completes != goesOn, "a conversation ends where it goes on, or the other way round")
            try require(next.after == (goesOn ? one.after + one.messages.count : 0), "a batch after \(next.after)")
            try require(one.firstLine < next.firstLine, "batches out of order")
        }
        for batch in ended {
            try require((1...Limits.importCountMax).contains(batch.messages.count), "a batch too long, or empty")
            try require(batch.originals.count == batch.messages.count, "names that go with no message")
        }
    }
}
