@echo off
rem The twin of build: builds Counterweigh where it has not been built from just these sources. What is in them comes as
rem sums from tar, which Windows has since 2018; without it, delete cli\target\program after a change of the sources.
setlocal EnableExtensions DisableDelayedExpansion
for %%r in ("%~dp0..\..") do set "ROOT=%%~fr"
set "TARGET=%ROOT%\cli\target\program"
set "STAMP=%TARGET%\built-from"
set "NOW=%TEMP%\counterweigh-%RANDOM%%RANDOM%.txt"
call :sources >"%NOW%" 2>nul
if not exist "%TARGET%\lib\counterweigh-cli.jar" goto build
if not exist "%STAMP%" goto build
fc /b "%NOW%" "%STAMP%" >nul 2>nul
if not errorlevel 1 goto built

:build
if not exist "%TARGET%" mkdir "%TARGET%" 2>nul
copy /y nul "%TARGET%\build.log" >nul 2>nul
if errorlevel 1 goto readonly
set "MVN="
for %%m in (mvn.cmd) do set "MVN=%%~$PATH:m"
if not defined MVN goto nomaven
echo Building Counterweigh: up to a minute, and longer the first time, while its libraries are downloaded. 1>&2
del /f "%STAMP%" 2>nul
if exist "%TARGET%\lib" rmdir /s /q "%TARGET%\lib"
pushd "%ROOT%"
call mvn.cmd -B -Pprogram -pl cli -am package >"%TARGET%\build.log" 2>&1 <nul
if errorlevel 1 goto failed
popd
move /y "%NOW%" "%STAMP%" >nul
exit /b 0

:built
del "%NOW%" 2>nul
exit /b 0

:readonly
echo Counterweigh has to be built from its sources, and you may not write to "%ROOT%\cli". Start it once as somebody who may. 1>&2
goto unbuilt

:nomaven
echo Counterweigh is not built yet, and there is no Maven (mvn) to build it with. Install Maven 3.8.7 or newer. 1>&2
goto unbuilt

:failed
popd
echo The build failed; see "%TARGET%\build.log" 1>&2

:unbuilt
del "%NOW%" 2>nul
exit /b 70

:sources
set "TAR="
for %%t in (tar.exe) do set "TAR=%%~$PATH:t"
if not defined TAR exit /b 0
"%TAR%" -cf - --format=mtree "--options=!all,cksum" -C "%ROOT%" pom.xml core/pom.xml templates/pom.xml excel-io/pom.xml ^
    report/pom.xml cli/pom.xml core/src/main excel-io/src/main report/src/main cli/src/main templates/src/main ^
    templates/brand templates/defaults templates/examples templates/gates templates/wording
exit /b 0
