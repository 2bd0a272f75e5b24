@echo off
rem Starts Counterweigh from a source tree, which it builds where its sources have changed, or from an unpacked release.
rem The twin of counterweigh; docs/start-up.md says why it starts like this. Names with ! stay whole, since delayed
rem expansion is off; names with ) do not end a block, since nothing is expanded within one.
setlocal EnableExtensions DisableDelayedExpansion
for %%h in ("%~dp0..") do set "CW_HOME=%%~fh"
if exist "%CW_HOME%\lib\counterweigh-cli.jar" goto java
set "CW_HOME=%~dp0target\program"

:java
set "CW_JAVA=%CW_HOME%\runtime\bin\java.exe"
if exist "%CW_JAVA%" goto version
if not defined JAVA_HOME goto path
set "CW_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%CW_JAVA%" goto version
:path
set "CW_JAVA="
for %%j in (java.exe) do set "CW_JAVA=%%~$PATH:j"
if defined CW_JAVA goto version
echo Counterweigh needs Java 17 or newer, and there is no Java on this computer. Install one and try again. 1>&2
exit /b 70

rem The file beside Java says which it is; asking Java itself takes as long as a whole start.
:version
set "CW_VERSION="
for %%j in ("%CW_JAVA%") do set "CW_RELEASE=%%~dpj..\release"
if not exist "%CW_RELEASE%" goto ask
for /f "usebackq tokens=1* delims==" %%a in ("%CW_RELEASE%") do if "%%a"=="JAVA_VERSION" set "CW_VERSION=%%~b"
if defined CW_VERSION goto compare
:ask
for /f "tokens=2 delims==" %%v in ('""%CW_JAVA%" -XshowSettings:properties -version 2>&1" ^| findstr /c:"java.version ="') do set "CW_VERSION=%%v"
:compare
set "CW_MAJOR=0"
for /f "tokens=1 delims=.-+ " %%v in ("%CW_VERSION%") do set /a CW_MAJOR=%%v 2>nul
if %CW_MAJOR% GEQ 17 goto start
echo Counterweigh needs Java 17 or newer; this is Java %CW_VERSION% ("%CW_JAVA%"). 1>&2
exit /b 70

:start
set CW_OPTIONS=-XX:TieredStopAtLevel=1 -Xms256m -Xmn128m ^
    -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr ^
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 ^
    -Djava.awt.headless=true -Djdk.console=java.base -Dpicocli.disable.closures=true ^
    -Dguice_bytecode_gen_option=DISABLED -Dfile.encoding=UTF-8
set "CW_ARCHIVE="
set "CW_COMMAND=%~1"
rem A check is over before methods that are compiled into others pay for it, and before there is garbage; what Java archives
rem of its own objects is for this collector alone. Jobs that stop for the collector stop half as long where it has all cores.
set "CW_SUITED=-XX:+UseSerialGC"
if "%CW_COMMAND%"=="check" set "CW_SUITED=-XX:C1MaxInlineSize=15 -XX:+UseG1GC -XX:ParallelGCThreads=1"
if "%CW_COMMAND%"=="batch" set "CW_SUITED=-XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -Xms320m -Xmn96m"
if "%CW_COMMAND%"=="watch" set "CW_SUITED=-XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -Xms320m -Xmn96m"
set CW_OPTIONS=%CW_OPTIONS% %CW_SUITED%
rem From their own folder, since call changes ^^ and %% in a path.
pushd "%~dp0launcher"
if not "%CW_HOME%"=="%~dp0target\program" goto built
call .\build.cmd
if errorlevel 1 goto unbuilt
:built
if not "%COUNTERWEIGH_ARCHIVE%"=="no" call .\archive.cmd
popd
set "CW_SHARED="
if defined CW_ARCHIVE set CW_SHARED=-XX:SharedArchiveFile="%CW_ARCHIVE%"
"%CW_JAVA%" %CW_OPTIONS% %CW_SHARED% -XX:ErrorFile="%TEMP%\counterweigh-%%p.log" %COUNTERWEIGH_JAVA_OPTS% -cp "%CW_HOME%\lib\*" org.counterweigh.cli.Main %*
exit /b %ERRORLEVEL%

:unbuilt
popd
exit /b 70
