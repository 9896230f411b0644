internal import Configuration
internal import Foundation
internal import Synchronization

/// Reads settings from flags, environment and file through one reader, and notes what could not be read.
struct SettingsReader {
    private let reader: ConfigReader
    private let notes = ProblemNotes()

    /// `flags` win over `environment`, which wins over the file.
    init(flags: [Setting: String], environment: [String: String], file: String?) async throws(ConfigurationError) {
        let variables = try Self.variables(in: environment)
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "the command line",
                values: Dictionary(
                    uniqueKeysWithValues: flags.map { setting, text in
                        (
                            AbsoluteConfigKey(setting.key),
                            ConfigValue(Self.content(of: setting, text), isSecret: false)
                        )
                    }
                )
            ),
            EnvironmentVariablesProvider(environmentVariables: variables),
        ]
        if let file { providers.append(try await Self.provider(of: file)) }
        reader = ConfigReader(providers: providers, accessReporter: notes)
    }

    /// The text of a setting; `nil` if it is set nowhere.
    func text(_ setting: Setting) -> String? {
        reader.string(forKey: setting.key)
    }

    /// A setting that `parse` understands; what it does not is noted.
    func value<Value>(_ setting: Setting, _ parse: (String) -> Value?) -> Value? {
        guard let text = text(setting) else { return nil }
        guard let value = parse(text) else {
            notes.add(setting, found: text)
            return nil
        }
        return value
    }

    /// A setting of the kind `.number`.
    func number(_ setting: Setting) -> Int? {
        guard case .number(let range) = setting.kind, let number = reader.int(forKey: setting.key) else { return nil }
        guard range.contains(number) else {
            notes.add(setting, found: String(number))
            return nil
        }
        return number
    }

    /// A setting of the kind `.size`, in bytes.
    func size(_ setting: Setting) -> Int? {
        guard case .size(let range) = setting.kind else { return nil }
        return value(setting) { text in
            ByteCount(text).flatMap { range.contains($0.bytes) ? $0.bytes : nil }
        }
    }

    /// A setting of the kind `.list`, each of which must be as `isGood` says.
    func list(_ setting: Setting, _ isGood: (String) -> Bool) -> [String]? {
        guard let texts = reader.stringArray(forKey: setting.key) else { return nil }
        for text in texts where !isGood(text) { notes.add(setting, found: text) }
        return texts
    }

    func flag(_ setting: Setting) -> Bool? {
        reader.bool(forKey: setting.key)
    }

    /// What could not be read, in sentences.
    var problems: [String] { notes.problems }
}

extension SettingsReader {
    private static func content(of setting: Setting, _ text: String) -> ConfigContent {
        switch setting.kind {
        case .flag: Bool(text).map(ConfigContent.bool) ?? .string(text)
        case .number: Int(text).map(ConfigContent.int) ?? .string(text)
        case .list: .stringArray(text.split(separator: ",").map(String.init))
        case .text, .size: .string(text)
        }
    }

    /// The variables that are settings, without their prefix; one with the prefix that is none stops the start.
    private static func variables(
        in environment: [String: String]
    ) throws(ConfigurationError) -> [String: String] {
        let known = Set(Setting.allCases.map(\.variable))
        let ours = environment.filter { $0.key.hasPrefix(Setting.variablePrefix) }
        let unknown = ours.keys.filter { !known.contains($0) && !Setting.otherVariables.contains($0) }.sorted()
        guard unknown.isEmpty else {
            throw ConfigurationError(
                problems: unknown.map {
                    "The environment variable \($0) is not a setting; unset it or correct its name."
                }
            )
        }
        return Dictionary(
            uniqueKeysWithValues: ours.filter { known.contains($0.key) }.map { name, value in
                (String(name.dropFirst(Setting.variablePrefix.count)), value)
            }
        )
    }

    private static func provider(of file: String) async throws(ConfigurationError) -> any ConfigProvider {
        do {
            let bytes = try Data(contentsOf: URL(filePath: file))
            let unknown = unknownKeys(in: try JSONSerialization.jsonObject(with: bytes))
            guard unknown.isEmpty else {
                throw ConfigurationError(
                    problems: unknown.map { "\(file): \($0) is not a setting; remove it or correct its name." }
                )
            }
            let path = InMemoryProvider(values: ["filePath": .init(.string(file), isSecret: false)])
            return try await FileProvider<JSONSnapshot>(config: ConfigReader(provider: path))
        } catch let error as ConfigurationError {
            throw error
        } catch {
            throw ConfigurationError(
                problems: ["\(file) cannot be read as a JSON object (\(error.localizedDescription)); correct it."])
        }
    }

    private static func unknownKeys(in object: Any, at path: String = "") -> [String] {
        guard let members = object as? [String: Any] else {
            return Setting(rawValue: path) == nil ? [path.isEmpty ? "the text outside of an object" : path] : []
        }
        return members.sorted { $0.key < $1.key }.flatMap { key, value in
            unknownKeys(in: value, at: path.isEmpty ? key : path + "." + key)
        }
    }
}

extension Setting {
    fileprivate var key: ConfigKey { ConfigKey(rawValue.split(separator: ".").map(String.init)) }
}

/// Turns values of the wrong type into sentences as they are looked up.
private final class ProblemNotes: AccessReporter {
    private let noted = Mutex<[String]>([])

    var problems: [String] { noted.withLock { $0 } }

    func add(_ setting: Setting, found: String) {
        let sentence = "\(setting.rawValue) is \"\(found.prefix(80))\"; it must be \(setting.expectation)."
        noted.withLock { $0.append(sentence) }
    }

    func report(_ event: AccessEvent) {
        guard let setting = Setting(rawValue: event.metadata.key.components.joined(separator: ".")) else { return }
        for source in event.providerResults {
            guard case .failure = source.result else { continue }
            let place = source.providerName.hasPrefix("Environment") ? setting.variable : setting.rawValue
            noted.withLock { $0.append("\(place) must be \(setting.expectation).") }
        }
        if event.conversionError != nil {
            noted.withLock { $0.append("\(setting.rawValue) must be \(setting.expectation).") }
        }
    }
}
