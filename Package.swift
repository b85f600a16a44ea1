// swift-tools-version: 6.1

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "ladderdoc",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // Without `pkgConfig`, which would always choose the shared library.
        .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(
            name: "LadderSource",
            dependencies: ["CCMark", "Yams"],
            swiftSettings: strict,
            linkerSettings: [
                .linkedLibrary(":libcmark.a", .when(platforms: [.linux])),
                .linkedLibrary("cmark", .when(platforms: [.macOS])),
            ]
        ),
        .target(name: "LadderModel", dependencies: ["LadderSource"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c17
)
