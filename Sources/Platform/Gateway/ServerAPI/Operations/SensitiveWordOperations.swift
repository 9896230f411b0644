internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Words that must not be said (reference section 11, and `wordfilter` of section 16).
enum SensitiveWordOperations {
    static let all: [Operation<AppServer>] = [
        .post("/sensitiveword/add.json") { app, parameters in
            _ = try await app.changeWords(putting: [try SensitiveWord(parameters)])
            return .done
        },

        .post("/sensitiveword/batch/add.json", .json) { app, parameters in
            let objects = try parameters.objects("words", countMax: 50)
            let words = try objects.map { (object) throws(ServerAPIError) in try SensitiveWord(object) }
            let count = try await app.changeWords(putting: words)
            return ["remainQuota": .integer(Int64(max(0, app.tenant.quota.wordCountMax - count)))]
        },

        .post("/sensitiveword/delete.json") { app, parameters in
            _ = try await app.changeWords(removing: [try parameters.word("word")])
            return .done
        },

        .post("/sensitiveword/batch/delete.json") { app, parameters in
            let words = try parameters.texts("words", countMax: 50, max: .characters(Limits.sensitiveWordCharactersMax))
            guard !words.isEmpty else { throw parameters.missing("words") }
            _ = try await app.changeWords(removing: words)
            return .done
        },

        .post("/sensitiveword/list.json") { app, parameters in
            let wanted = try parameters.integer("type", in: 0...2, default: 1)
            let words = try await app.words().filter { wanted == 2 || ($0.replacement == nil) == (wanted == 1) }
            return [
                "words": .array(
                    words.map { word in
                        [
                            "type": word.replacement == nil ? "1" : "0", "word": .string(word.text),
                            "replaceWord": .string(word.replacement ?? ""),
                        ]
                    }
                )
            ]
        },

        .post("/wordfilter/add.json") { app, parameters in
            _ = try await app.changeWords(putting: [SensitiveWord(try parameters.newWord("word"))])
            return .done
        },

        .post("/wordfilter/delete.json") { app, parameters in
            _ = try await app.changeWords(removing: [try parameters.word("word")])
            return .done
        },

        .post("/wordfilter/list.json") { app, _ in
            let words = try await app.words().filter { $0.replacement == nil }
            return ["words": .array(words.map { ["word": .string($0.text)] })]
        },
    ]
}

extension AppServer {
    /// Changes the app's words and answers how many there are.
    fileprivate func changeWords(putting: [SensitiveWord] = [], removing: [String] = []) async throws -> Int {
        let change = WordChange(putting: putting, removing: removing, countMax: tenant.quota.wordCountMax)
        guard case .count(let count) = try await submit(.changeWords(change)) else {
            throw ServerAPIError(.internalError, "The server answered something else.")
        }
        return count
    }

    fileprivate func words() async throws -> [SensitiveWord] {
        guard case .words(let words) = try await ask(.words) else { return [] }
        return words
    }
}

extension SensitiveWord {
    fileprivate init(_ parameters: Parameters) throws(ServerAPIError) {
        self.init(
            try parameters.newWord("word"),
            replacement: try parameters.optionalText("replaceWord", max: .characters(Limits.replacementCharactersMax))
        )
    }
}

extension Parameters {
    fileprivate func word(_ name: String) throws(ServerAPIError) -> String {
        try text(name, max: .characters(Limits.sensitiveWordCharactersMax))
    }

    fileprivate func newWord(_ name: String) throws(ServerAPIError) -> String {
        let word = try word(name)
        guard SensitiveWord.isWord(word) else {
            throw ServerAPIError(.parameterInvalid, "\(name) must have more to it than punctuation.")
        }
        return word
    }
}
